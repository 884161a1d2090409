import { mount } from './ui/mount.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');

void mount(root);
